import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type IndexData, SearchIndex } from '../src/search/SearchIndex';
import { fold, passage, pieces, words } from '../src/search/words';

/** What the compiler writes for these texts: tests/Packager.Tests/Search/SearchIndexTests.cs holds it to this form. */
const data: IndexData = {
  format: 1,
  pages: [['lessons/embeddings.html', '1.1', 'Word Embeddings'], ['lessons/attention.html', '1.2', 'Attention'], ['glossary.html', '', 'Glossary']],
  parts: [
    [0, '', '', 'Words as lists of numbers.'],
    [0, 'the-idea', 'The idea of attention', 'Neighbours give vectors.'],
    [1, '', '', 'Naïve averages are not enough.'],
    [1, 'cost', 'Cost', 'Every word attends to every word.'],
    [2, 'vector', 'vector', 'A list of numbers.'],
  ],
  common: 'of the',
  //      attends, give, lists, naïve, numbers, vectors, words
  words: 'Aattends Agive Alists Anaïve Bumbers Avectors Awords',
  places: 'D B A C AD B A',
};
const index = new SearchIndex(data);
const found = (query: string) => index.find(index.wordsOf(query)).map(({ href }) => href);

it('a title counts more than a heading, and a heading more than the text', () => {
  assert.deepEqual(found('attention'), ['lessons/attention.html', 'lessons/embeddings.html#the-idea']);
  assert.deepEqual(found('vector'), ['glossary.html#vector', 'lessons/embeddings.html#the-idea']);
});

it('a word is found by its beginning', () => {
  assert.deepEqual(found('atten'), ['lessons/attention.html', 'lessons/embeddings.html#the-idea', 'lessons/attention.html#cost']);
  assert.deepEqual(found('ttention'), []);
});

it('diacritics and capitals make no difference, in the query or in the text', () => {
  assert.deepEqual(found('NAIVE'), ['lessons/attention.html']);
  assert.deepEqual(found('naïve'), ['lessons/attention.html']);
  assert.equal(fold('Łódź Straße Ærø'), 'lodz strasse aero');
});

it('every word has to be met, and the title of the page counts as met', () => {
  assert.deepEqual(found('numbers give'), []);
  assert.deepEqual(found('embeddings give'), ['lessons/embeddings.html#the-idea']);
});

it('words that stand nearly everywhere are passed over', () => {
  assert.deepEqual(found('lists of the numbers'), ['lessons/embeddings.html']);
  assert.deepEqual(found('of the'), ['lessons/embeddings.html#the-idea']);
});

it('a lesson is found by its number', () => {
  assert.deepEqual(found('1.2'), ['lessons/attention.html']);
});

it('a gap between places may take several characters', () => {
  const parts = Array.from({ length: 945 }, (_, n): IndexData['parts'][number] => [0, `s${n}`, `Section ${n}`, '']);
  const large = new SearchIndex({ ...data, parts, words: 'Aneedle', places: 'gBvc' });
  assert.deepEqual(large.find(['needle']).map(({ heading }) => heading), ['Section 32', 'Section 944']);
});

it('an index without words finds titles', () => {
  const bare = new SearchIndex({ ...data, words: '', places: '' });
  assert.equal(bare.find(['attention'])[0]!.href, 'lessons/attention.html');
});

it('hits are whole words of the text as it stands', () => {
  assert.deepEqual(pieces('A naïve <idea>, idéal', ['naive', 'ide']).map(({ text, hit }) => (hit ? `[${text}]` : text)), ['A ', '[naïve]', ' <', '[idea]', '>, ', '[idéal]']);
});

it('a passage is taken from where most of the words stand together', () => {
  const text = `${'alpha and more words. '.repeat(20)}Here alpha meets beta at last. ${'Nothing follows. '.repeat(20)}`;
  const cut = passage(text, ['alpha', 'beta'], 100);
  assert.match(cut, /^….*alpha meets beta at last.*…$/);
  assert.ok(cut.length <= 102);
  assert.equal(passage('Short alpha.', ['alpha'], 100), 'Short alpha.');
});

it('punctuation and single letters are no words to look for', () => {
  assert.deepEqual(words('GPT-4, a  model'), ['gpt', '4', 'a', 'model']);
  assert.deepEqual(index.wordsOf('GPT-4, a  model 3.2'), ['3.2', 'gpt', '4', 'model']);
});

it('a Chinese character is a word, because nothing stands between words', () => {
  assert.deepEqual(words('GPT模型，2个'), ['gpt', '模', '型', '2', '个']);
  const chinese = new SearchIndex({ ...data, parts: [[0, '', '', '语言模型'], [1, '', '', '模仿']], common: '', words: 'A仿 A型 A模 A言 A语', places: 'B A AA A A' });
  assert.deepEqual(chinese.find(chinese.wordsOf('模型')).map(({ lead }) => lead), ['语言模型']);
});
