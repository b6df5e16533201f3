import { registry, script } from '../player/parts';
import type { Player } from '../player/Player';
import { englishSearch } from '../strings';
import { type IndexData, SearchIndex } from './SearchIndex';
import { SearchDialog } from './SearchDialog';

/** For as long as the page lives: a second search reads nothing twice. */
const pages = new Map<string, Promise<Document | null>>();
let index: SearchIndex | null = null;

async function search(player: Player): Promise<void> {
  try {
    await script(player.pack.object.search!);
    index ??= new SearchIndex((globalThis as { COURSEPACK_INDEX?: IndexData }).COURSEPACK_INDEX!);
    new SearchDialog(index, { ...englishSearch, ...player.pack.strings }, pages);
  } catch {
    player.notices.set('page', player.strings.noPage);
  }
}

Object.assign(registry(), { search });
