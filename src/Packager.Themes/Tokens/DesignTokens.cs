using System.Collections.Immutable;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>Every token, in the order in which they are shown. The values are those of the style sheets of the base theme.</summary>
internal static class DesignTokens
{
    public static ImmutableArray<DesignToken> All { get; } =
    [
        Colour("bg", "the page; words on a dark button"),
        Colour("ink", "text, strong rules, a button under the pointer"),
        Colour("muted", "text that steps back: captions, facts, hints"),
        Colour("line", "hairlines that only divide"),
        Colour("edge", "borders of fields and controls"),
        Colour("panel", "areas that stand out a little: code, hints, the quiz"),
        Colour("accent", "links, buttons, focus, progress, chosen answers"),
        Colour("on-accent", "words on a button"),
        Colour("accent-soft", "behind chosen answers and quiz cards"),
        Colour("good", "right answers, passed quizzes"),
        Colour("good-soft", "behind right answers"),
        Colour("bad", "wrong answers, failed quizzes, trouble with saving"),
        Colour("bad-soft", "behind wrong answers"),
        Colour("f-line", "lines and arrows of figures"),
        Colour("f-faint", "helping lines of figures"),
        Colour("a", "first colour of figures, notes, code"),
        Colour("a-soft", "its soft fill"),
        Colour("b", "second colour of figures, warnings, code"),
        Colour("b-soft", "its soft fill; notices, words found"),
        Colour("c", "third colour of figures, tips, code"),
        Colour("c-soft", "its soft fill"),
        Colour("d", "fourth colour of figures, code"),
        Colour("d-soft", "its soft fill"),
        new("sans", TokenKind.Font, "running text, controls, figures"),
        new("serif", TokenKind.Font, "headings, quotations, large numbers; need not have serifs"),
        new("mono", TokenKind.Font, "code"),
        Size("small", "captions, facts, the header"),
        Size("text", "running text"),
        Size("large", "the sentence below a title"),
        Size("h3", "headings of the third level"),
        Size("h2", "headings of the second level"),
        Size("h1", "the title of a page"),
        Size("measure", "the widest a line of text becomes"),
        Size("gutter", "space at the sides of a page"),
        Size("gap", "space between paragraphs"),
        Size("round", "radius of buttons, fields, boxes, cards"),
        Size("logo", "height of the logo in the header"),
    ];

    public static IEnumerable<DesignToken> Of(TokenKind kind) => All.Where(t => t.Kind == kind);

    private static DesignToken Colour(string name, string use) => new(name, TokenKind.Colour, use);

    private static DesignToken Size(string name, string use) => new(name, TokenKind.Size, use);
}
