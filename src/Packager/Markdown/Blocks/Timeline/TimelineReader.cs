using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Timeline;

internal static class TimelineReader
{
    public static Block? Read(BlockReader reader)
    {
        var title = reader.Inline(reader.Map, "title", required: true);
        var intro = reader.Inline(reader.Map, "text");
        var events = reader.Each("events", "an event", 2, 30, entry => ReadEvent(reader, entry));
        return title is null || events is null ? null : new TimelineBlock(title, intro, events.Value);
    }

    private static TimelineEvent? ReadEvent(BlockReader reader, MapReader entry)
    {
        var date = entry.Text("date", required: true);
        var title = reader.Inline(entry, "title", required: true);
        var text = reader.Inline(entry, "text");
        return date is null || title is null ? null : new TimelineEvent(date, title, text);
    }
}
