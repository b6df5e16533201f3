using System.Collections.Immutable;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>Two colour tokens that the built-in styles show one on the other.</summary>
/// <param name="IsText">Text needs 4.5:1 (WCAG 2.2, 1.4.3); what one must see to use a control or read a figure, 3:1 (1.4.11).</param>
internal sealed record ContrastPair(string Front, string Back, bool IsText)
{
    public double Least => IsText ? 4.5 : 3;

    /// <summary>
    /// The one list of them. Boxes mix their soft colour with the page's: between two colours that pass there is none
    /// that fails, so both are in the list. Large text is not let off: a brand may set it smaller.
    /// </summary>
    public static ImmutableArray<ContrastPair> All { get; } =
    [
        .. Text("ink", "bg panel accent-soft good-soft bad-soft a-soft b-soft c-soft d-soft"),
        .. Text("muted", "bg panel accent-soft"),
        .. Text("accent", "bg panel accent-soft a-soft b-soft c-soft"), // links, in boxes too
        .. Text("on-accent", "accent"),
        .. Text("bg", "ink a b c d"), // buttons under the pointer; f-inverse on f-…-solid
        .. Text("good", "bg good-soft"),
        .. Text("bad", "bg panel bad-soft accent-soft"), // panel: the list of answers behind a quiz, a card under the pointer
        .. Text("a", "bg panel a-soft"), // titles of boxes, code
        .. Text("b", "bg panel b-soft"),
        .. Text("c", "bg panel c-soft"),
        .. Text("d", "bg panel d-soft"),
        .. Signs("edge", "bg panel"),
        .. Signs("accent", "line"), // how much of a module is done; the focus ring is in the list as text is
        .. Signs("bad", "line"),
        .. Signs("f-line", "bg panel"),
    ];

    private static IEnumerable<ContrastPair> Text(string front, string backs) => backs.Split(' ').Select(back => new ContrastPair(front, back, IsText: true));

    private static IEnumerable<ContrastPair> Signs(string front, string backs) => backs.Split(' ').Select(back => new ContrastPair(front, back, IsText: false));
}
