package dev.matte.bench.json;

import dev.matte.runtime.json.JsonLimits;
import dev.matte.runtime.json.JsonNames;
import dev.matte.runtime.json.JsonReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Every token decoded: names recognised, texts and numbers had. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadingBenchmark {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonNames NAMES =
      JsonNames.of(
          "jsonrpc",
          "id",
          "method",
          "params",
          "name",
          "arguments",
          "city",
          "days",
          "title",
          "steps",
          "effort",
          "done",
          "after");

  /** The document. */
  @Param public Document document = Document.CALL;

  private byte[] bytes = {};

  /** Makes the document. */
  @Setup
  public void setUp() {
    bytes = document.bytes();
  }

  /** Our reader, which checks all of UTF-8 and of the grammar too. */
  @Benchmark
  public void ours(Blackhole sink) {
    JsonReader reader = new JsonReader(bytes, 0, bytes.length, JsonLimits.DEFAULT);
    value(reader, sink);
    reader.end();
  }

  /** Our reader, checking only. */
  @Benchmark
  public void oursChecking() {
    JsonReader.check(bytes, 0, bytes.length, JsonLimits.DEFAULT);
  }

  /** Jackson's streaming parser. */
  @Benchmark
  public void jackson(Blackhole sink) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case PROPERTY_NAME -> sink.consume(parser.currentName());
          case VALUE_STRING -> sink.consume(parser.getString());
          case VALUE_NUMBER_INT -> sink.consume(parser.getLongValue());
          case VALUE_NUMBER_FLOAT -> sink.consume(parser.getDoubleValue());
          default -> {}
        }
      }
    }
  }

  private static void value(JsonReader reader, Blackhole sink) {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> object(reader, sink);
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          value(reader, sink);
        }
        reader.endArray();
      }
      case STRING -> sink.consume(reader.nextString());
      case NUMBER -> sink.consume(reader.nextDouble());
      case NULL -> reader.nextNull();
      default -> sink.consume(reader.nextBoolean());
    }
  }

  private static void object(JsonReader reader, Blackhole sink) {
    reader.beginObject();
    int expected = 0;
    while (reader.hasNext()) {
      expected = reader.nextName(NAMES, expected) + 1;
      sink.consume(expected);
      value(reader, sink);
    }
    reader.endObject();
  }
}
