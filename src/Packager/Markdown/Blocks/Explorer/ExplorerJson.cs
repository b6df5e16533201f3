using System.Buffers;
using System.Text;
using System.Text.Json;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

/// <summary>What the script needs to compute an explorer: docs/page-contract.md, "Interactive blocks".</summary>
internal static class ExplorerJson
{
    public static string Write(ExplorerBlock explorer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = AnswersJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteStartArray("sliders");
            foreach (var slider in explorer.Sliders) WriteSlider(json, slider);
            json.WriteEndArray();
            json.WriteStartArray("outputs");
            foreach (var output in explorer.Outputs) WriteOutput(json, output);
            json.WriteEndArray();
            if (explorer.Chart is { } chart) WriteChart(json, chart);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteSlider(Utf8JsonWriter json, Slider slider)
    {
        json.WriteStartObject();
        json.WriteString("name", slider.Name);
        json.WriteString("label", slider.Label);
        json.WriteNumber("min", slider.Minimum);
        json.WriteNumber("max", slider.Maximum);
        json.WriteNumber("step", slider.Step);
        json.WriteNumber("start", slider.Start);
        json.WriteNumber("decimals", slider.Decimals);
        json.WriteString("unit", slider.Unit);
        json.WriteEndObject();
    }

    private static void WriteOutput(Utf8JsonWriter json, Output output)
    {
        json.WriteStartObject();
        json.WriteString("name", output.Name);
        json.WriteString("label", output.Label);
        json.WriteString("formula", output.Formula);
        json.WriteNumber("decimals", output.Decimals);
        json.WriteString("unit", output.Unit);
        json.WriteEndObject();
    }

    private static void WriteChart(Utf8JsonWriter json, Chart chart)
    {
        json.WriteStartObject("chart");
        json.WriteString("x", chart.X);
        json.WriteStartArray("y");
        foreach (var name in chart.Y) json.WriteStringValue(name);
        json.WriteEndArray();
        WriteOptional(json, "min", chart.Minimum);
        WriteOptional(json, "max", chart.Maximum);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
