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

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>Null when the file cannot be used; then it has been reported.</summary>
    public SourceFile? Load(string path)
    {
        if (ReadBytes(path) is not { } bytes) return null;
        var mark = bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var content = bytes.AsSpan(mark);
        if (!Utf8.IsValid(content))
        {
            ReportNotUtf8(path, content, mark);
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

    private void ReportNotUtf8(string path, ReadOnlySpan<byte> content, int mark)
    {
        Utf8.ToUtf16(content, new char[content.Length], out var read, out var written, replaceInvalidSequences: false);
        var file = new SourceFile(path, Encoding.UTF8.GetString(content));
        diagnostics.Report(LoadDiagnostics.NotUtf8, file.Span(written, 1), "save the file as UTF-8", content[read], mark + read);
    }

    private bool HasControlCharacter(SourceFile file)
    {
        var place = ControlCharacters.IndexIn(file.Text);
        if (place < 0) return false;
        diagnostics.Report(LoadDiagnostics.ControlCharacter, file.Span(place, 1), "remove it", (int)file.Text[place]);
        return true;
    }
}
