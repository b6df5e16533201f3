using System.Text;
using System.Text.Unicode;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Load;

/// <summary>Reads files strictly: what is not clean UTF-8 is an error with its place, never a question mark on a page.</summary>
internal sealed class TextLoader(ISourceTree tree, DiagnosticBag diagnostics)
{
    /// <summary>Bytes. A long lesson has 20 kB; a whole book in one file has 2 MB.</summary>
    public const int SizeLimit = 20 * 1024 * 1024;

    /// <summary>Null when the file cannot be used; then it has been reported.</summary>
    public SourceFile? Load(string path)
    {
        if (ReadBytes(path) is not { } bytes) return null;
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith("\uFEFF"u8)) content = content[3..];
        if (!Utf8.IsValid(content))
        {
            ReportNotUtf8(path, content);
            return null;
        }
        var file = new SourceFile(path, Encoding.UTF8.GetString(content));
        return HasControlCharacter(file) ? null : file;
    }

    private byte[]? ReadBytes(string path)
    {
        try
        {
            var length = tree.LengthOf(path);
            if (length > SizeLimit)
            {
                diagnostics.Report(LoadDiagnostics.TooLarge, new SourceFile(path, "").Span(0), "split it into smaller files", path, length, SizeLimit);
                return null;
            }
            using var stream = tree.OpenRead(path);
            using var buffer = new MemoryStream((int)length);
            stream.CopyTo(buffer);
            return buffer.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(LoadDiagnostics.UnreadableFile, new SourceFile(path, "").Span(0), "check that the file exists and may be read", path, e.Message);
            return null;
        }
    }

    private void ReportNotUtf8(string path, ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content);
        var place = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetByteCount(text.AsSpan(0, place));
        diagnostics.Report(LoadDiagnostics.NotUtf8, new SourceFile(path, text).Span(place, 1), "save the file as UTF-8", bytes);
    }

    private bool HasControlCharacter(SourceFile file)
    {
        var place = file.Text.AsSpan().IndexOfAny(s_controls);
        if (place < 0) return false;
        diagnostics.Report(LoadDiagnostics.ControlCharacter, file.Span(place, 1), "remove it", (int)file.Text[place]);
        return true;
    }

    // XML 1.0 §2.2: no character below U+0020 but tab, line feed and carriage return; nor U+FFFE and U+FFFF.
    private static readonly System.Buffers.SearchValues<char> s_controls = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not (9 or 10 or 13)).Select(c => (char)c), '\u007F', '\uFFFE', '\uFFFF']);
}
