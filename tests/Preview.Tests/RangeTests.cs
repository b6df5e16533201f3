using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace Preview.Tests;

/// <summary>RFC 9110 §14: a player asks for a piece of a film, from a folder that was built and from a zip that lies there.</summary>
public sealed class RangeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stored_entry_of_a_zip_is_given_out_in_pieces()
    {
        await using var place = new Workplace("range-zip").Write("unused.txt", "");
        using (var zip = ZipFile.Open(place.PathOf("film.zip"), ZipArchiveMode.Create))
        {
            Add(zip, "tincan.xml", "<tincan xmlns=\"http://projecttincan.com/tincan.xsd\"><activities><activity id=\"https://example.org/film\" type=\"http://adlnet.gov/expapi/activities/course\"><name lang=\"en\">Film</name><description lang=\"en\">A film.</description><launch lang=\"en\">index.html</launch></activity></activities></tincan>", CompressionLevel.Optimal);
            Add(zip, "index.html", "<!doctype html><title>Film</title>", CompressionLevel.Optimal);
            Add(zip, "film.vtt", "WEBVTT\n\n", CompressionLevel.NoCompression);
            Add(zip, "film.mp4", "0123456789", CompressionLevel.NoCompression);
        }
        using var author = await place.StartAsync("film.zip");
        using var learner = await author.LaunchAsync("film");

        Assert.Equal("345", await PieceAsync(learner.Http, "/content/film/film.mp4"));
        Assert.Equal("0123456789", await learner.Http.GetStringAsync("/content/film/film.mp4", Cancellation));
        Assert.Equal("text/vtt", (await learner.Http.GetAsync("/content/film/film.vtt", Cancellation)).Content.Headers.ContentType!.MediaType);
    }

    private static async Task<string> PieceAsync(HttpClient http, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Range = new RangeHeaderValue(3, 5);
        using var reply = await http.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.PartialContent, reply.StatusCode);
        return await reply.Content.ReadAsStringAsync(Cancellation);
    }

    private static void Add(ZipArchive zip, string name, string text, CompressionLevel level)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, level).Open());
        writer.Write(text);
    }
}
