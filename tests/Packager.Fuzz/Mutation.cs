using System.Text;
using CsCheck;

namespace Packager.Fuzz;

/// <summary>One change to one file. Places are shares of its length, so that a change means something after the ones before it.</summary>
internal sealed record Mutation(int File, MutationKind Kind, double At, double Share, byte[] Token)
{
    public static Gen<Mutation[]> Several(int files) => Gen.Select(
        Gen.Int[0, files - 1],
        Gen.Enum<MutationKind>(),
        Gen.Double[0, 1],
        Gen.Double[0, 1],
        Nasty.Token,
        (file, kind, at, share, token) => new Mutation(file, kind, at, share, token)).Array[1, 3];

    public byte[] Apply(byte[] content)
    {
        var at = (int)(At * content.Length);
        // Most cuts are short: a file without its second half says little.
        var length = Math.Min(content.Length - at, (int)(Share * Share * Share * content.Length) + 1);
        return Kind switch
        {
            MutationKind.Insert => [.. content[..at], .. Token, .. content[at..]],
            MutationKind.Replace => [.. content[..at], .. Token, .. content[(at + length)..]],
            MutationKind.Delete => [.. content[..at], .. content[(at + length)..]],
            MutationKind.Duplicate => [.. content[..(at + length)], .. content[at..]],
            MutationKind.FlipBit => Flip(content, at),
            MutationKind.DeleteLine => Lines(content, (lines, line) => lines.RemoveAt(line)),
            MutationKind.DuplicateLine => Lines(content, (lines, line) => lines.Insert(line, lines[line])),
            MutationKind.Indent => Lines(content, (lines, line) => lines[line] = "  " + lines[line]),
            MutationKind.CarriageReturns => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(content).Replace("\n", Share < 0.5 ? "\r\n" : "\r", StringComparison.Ordinal)),
            _ => content[..at],
        };
    }

    public override string ToString() => $"{Kind} in file {File} at {At:0.000} ({Share:0.000}) \"{Encoding.Latin1.GetString(Token)}\"";

    private byte[] Flip(byte[] content, int at)
    {
        if (content.Length == 0) return content;
        var copy = content.ToArray();
        copy[Math.Min(at, copy.Length - 1)] ^= (byte)(1 << (int)(Share * 7.99));
        return copy;
    }

    private byte[] Lines(byte[] content, Action<List<string>, int> change)
    {
        var lines = Encoding.Latin1.GetString(content).Split('\n').ToList();
        change(lines, Math.Min((int)(At * lines.Count), lines.Count - 1));
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}

internal enum MutationKind
{
    Insert,
    Replace,
    Delete,
    Duplicate,
    FlipBit,
    DeleteLine,
    DuplicateLine,
    Indent,
    CarriageReturns,
    CutOff,
}
