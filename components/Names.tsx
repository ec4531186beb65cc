/** Names in several languages on one line, each in its own `lang`. */
import { Fragment } from 'preact';
import { LANG } from '../common/words.ts';
import type { Name } from './names.ts';

export function Names({ names }: { names: readonly Name[] }) {
  return (
    <>
      {names.map(({ text, language }, at) => (
        <Fragment key={text}>
          {at > 0 && <span lang="en"> · </span>}
          <bdi lang={LANG[language]}>{text}</bdi>
        </Fragment>
      ))}
    </>
  );
}
