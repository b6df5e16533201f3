using System.Text;

namespace LlmEvolution.Packager.Bundle;

/// <summary>One file of a package, opened only when it is written, so that large media are streamed.</summary>
/// <param name="Path">Path from the package root: <c>[A-Za-z0-9._/-]</c> only, forward slashes, no leading slash.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Open">Opens the content for reading; called once or more.</param>
public sealed record PackageFile(string Path, long Length, Func<Stream> Open)
{
    /// <summary>What is held in memory; null for a file that is streamed.</summary>
    internal FileContent? Content { get; private init; }

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static PackageFile Text(string path, string text) => Bytes(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A file that is held in memory.</summary>
    public static PackageFile Bytes(string path, byte[] content) => Of(path, new FileContent(content));

    internal static PackageFile Of(string path, FileContent content) => new(path, content.Length, content.Open) { Content = content };
}
