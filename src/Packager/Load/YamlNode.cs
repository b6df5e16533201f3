using System.Collections.Immutable;

namespace LlmEvolution.Packager.Load;

/// <summary>A piece of YAML that knows where it stands.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    public abstract string Kind { get; }
}

/// <param name="Plain">Written without quotes, so that true, 1 and null may mean more than text.</param>
internal sealed record YamlScalar(string Value, bool Plain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Nothing but white space counts as nothing, with or without quotes: no key of a course may be blank.</summary>
    public bool IsNull => string.IsNullOrWhiteSpace(Value) || (Plain && Value is "null" or "~");

    public override string Kind => IsNull ? "nothing" : "a single value";
}

internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a list";
}

internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a mapping";

    public YamlNode? this[string key] => Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
