namespace Packager.Tests.Write;

/// <summary>Never ends by itself; cancels during the third read.</summary>
internal sealed class EndlessStream(CancellationTokenSource cancellation) : MemoryStream
{
    public int Reads { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (++Reads == 3) cancellation.Cancel();
        if (Reads > 100) throw new InvalidOperationException("Still reading.");
        return buffer.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
}
