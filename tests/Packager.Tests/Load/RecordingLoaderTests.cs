using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Load;

public sealed class RecordingLoaderTests
{
    [Fact]
    public void An_MP4_tells_its_size_its_length_and_its_streams()
    {
        var film = Load("a.mp4", Films.Mp4(640, 360, seconds: 90));

        Assert.Equal((640, 360, 90.0, true, null), (film.Width, film.Height, film.Recording!.Seconds, film.Recording.StartsFast, film.Problem));
        Assert.Equal([new RecordingStream(true, "avc1", 100), new RecordingStream(false, "mp4a")], film.Recording.Streams);
    }

    [Fact]
    public void An_MP4_that_a_telephone_took_upright_is_shown_upright()
    {
        var film = Load("a.mp4", Films.Mp4(1920, 1080, turned: true));

        Assert.Equal((1080, 1920), (film.Width, film.Height));
    }

    [Fact]
    public void An_MP4_with_its_index_behind_its_data_starts_late() => Assert.False(Load("a.mp4", Films.Mp4(fast: false)).Recording!.StartsFast);

    [Fact]
    public void An_M4A_has_no_pictures() => Assert.False(Load("a.m4a", Films.Mp4(width: 0)).Recording!.HasPictures);

    [Fact]
    public void A_WebM_tells_its_size_its_length_and_its_streams()
    {
        var film = Load("a.webm", Films.Webm(320, 180));

        Assert.Equal((320, 180, 6.0, null), (film.Width, film.Height, film.Recording!.Seconds, film.Problem));
        Assert.Equal([new RecordingStream(true, "V_VP9"), new RecordingStream(false, "A_OPUS")], film.Recording.Streams);
    }

    [Fact]
    public void The_film_of_the_sample_is_what_ffmpeg_says_of_it()
    {
        var film = Load("talk.webm", File.ReadAllBytes(Repository.PathOf("samples", "media", "01-recordings", "media", "talk.webm")));

        Assert.Equal((320, 180, null), (film.Width, film.Height, film.Problem));
        Assert.Equal(["V_VP9", "A_OPUS"], film.Recording!.Streams.Select(s => s.Codec));
        Assert.InRange(film.Recording.Seconds, 6.0, 6.1);
    }

    [Theory]
    [InlineData("a.mp4", "it does not begin with the MP4 signature")]
    [InlineData("a.m4a", "it does not begin with the MP4 signature")]
    [InlineData("a.webm", "it does not begin with the WebM signature")]
    [InlineData("a.mp3", "it does not begin with the MP3 signature")]
    [InlineData("a.ogg", "it does not begin with the Ogg signature")]
    [InlineData("a.wav", "it does not begin with the WAVE signature")]
    [InlineData("a.mov", "browsers do not play .mov files everywhere")]
    public void A_file_that_is_something_else_is_refused(string name, string problem)
    {
        Assert.Equal(problem, Load(name, [.. "<html>an error page that was saved as a film"u8]).Problem);
        Assert.Equal(problem, Load(name, []).Problem);
    }

    [Fact]
    public void An_MP4_that_was_not_written_to_its_end_is_refused() =>
        Assert.Equal("it has no index (moov): it was not written to its end", Load("a.mp4", [.. Films.Box("ftyp", [.. "isom"u8, 0, 0, 0, 0]), .. Films.Box("mdat", new byte[9])]).Problem);

    [Fact]
    public void An_MP4_that_is_cut_off_is_refused() => Assert.Equal("it seems to be cut off", Load("a.mp4", Films.Mp4()[..^5]).Problem);

    [Fact]
    public void A_Matroska_file_is_not_a_WebM() => Assert.Equal("it is a Matroska file that was renamed to .webm", Load("a.webm", Films.Webm(docType: "matroska")).Problem);

    [Fact]
    public void Of_a_gigabyte_only_the_head_is_read()
    {
        var tree = new LongFilm(Films.Mp4(), 1_000_000_000);

        var film = new MediaLoader(tree, new TextLoader(tree, [])).Load("a.mp4");

        Assert.Null(film.Problem);
        Assert.Equal(1_000_000_000, film.Length);
        Assert.InRange(tree.BytesRead, 100, 20_000);
    }

    private static MediaFile Load(string name, byte[] content)
    {
        var tree = new MemorySourceTree().Add(name, content);
        return new MediaLoader(tree, new TextLoader(tree, new DiagnosticBag())).Load(name);
    }

    /// <summary>A film whose data box goes on to the end of a long file.</summary>
    private sealed class LongFilm : ISourceTree
    {
        private readonly byte[] _head;
        private readonly long _length;

        public LongFilm(byte[] film, long length)
        {
            _head = film;
            _length = length;
            // The data box is the last: its size is four bytes before its type.
            var data = film.AsSpan().LastIndexOf("mdat"u8) - 4;
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(_head.AsSpan(data), (uint)(length - data));
        }

        public long BytesRead { get; private set; }

        public IReadOnlyList<string> Files => ["a.mp4"];

        public long LengthOf(string path) => _length;

        public Stream OpenRead(string path) => new Counting(this);

        private sealed class Counting(LongFilm film) : Stream
        {
            public override bool CanRead => true;

            public override bool CanSeek => true;

            public override bool CanWrite => false;

            public override long Length => film._length;

            public override long Position { get; set; }

            public override int Read(byte[] buffer, int offset, int count)
            {
                film.BytesRead += count;
                for (var i = 0; i < count; i++, Position++) buffer[offset + i] = Position < film._head.Length ? film._head[Position] : (byte)0;
                return count;
            }

            public override long Seek(long offset, SeekOrigin origin) => Position = origin == SeekOrigin.Current ? Position + offset : offset;

            public override void Flush() => throw new NotSupportedException();

            public override void SetLength(long value) => throw new NotSupportedException();

            public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        }
    }
}
