package dev.matte.bench.json;

import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Twenty steps, and a thousand numbers, written to a new array of bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class WritingBenchmark {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonName ID = JsonName.of("id");
  private static final JsonName TITLE = JsonName.of("title");
  private static final JsonName EFFORT = JsonName.of("effort");
  private static final JsonName DONE = JsonName.of("done");
  private static final SerializableString JACKSON_ID = new SerializedString("id");
  private static final SerializableString JACKSON_TITLE = new SerializedString("title");
  private static final SerializableString JACKSON_EFFORT = new SerializedString("effort");
  private static final SerializableString JACKSON_DONE = new SerializedString("done");

  private final JsonWriter writer = new JsonWriter();
  private final String title = "Check the migration of \"orders\" before noon";
  private final double[] numbers =
      new Random(20261122).doubles(1000).map(d -> Math.round(d * 1e5) / 100.0).toArray();

  /** Makes the state. */
  public WritingBenchmark() {}

  /** Our writer. */
  @Benchmark
  public byte[] stepsOurs() {
    JsonWriter json = writer;
    json.reset();
    json.beginArray();
    for (int i = 0; i < 20; i++) {
      json.beginObject().name(ID).value("step-seven").name(TITLE).value(title);
      json.name(EFFORT).value(i * 77).name(DONE).value(true).endObject();
    }
    return json.endArray().toByteArray();
  }

  /** Jackson's streaming generator. */
  @Benchmark
  public byte[] stepsJackson() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      for (int i = 0; i < 20; i++) {
        json.writeStartObject();
        json.writeName(JACKSON_ID).writeString("step-seven");
        json.writeName(JACKSON_TITLE).writeString(title);
        json.writeName(JACKSON_EFFORT).writeNumber(i * 77);
        json.writeName(JACKSON_DONE).writeBoolean(true);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return out.toByteArray();
  }

  /** Our writer. */
  @Benchmark
  public byte[] numbersOurs() {
    JsonWriter json = writer;
    json.reset();
    json.beginArray();
    for (double number : numbers) {
      json.value(number);
    }
    return json.endArray().toByteArray();
  }

  /** Jackson's streaming generator. */
  @Benchmark
  public byte[] numbersJackson() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      for (double number : numbers) {
        json.writeNumber(number);
      }
      json.writeEndArray();
    }
    return out.toByteArray();
  }

  private static JsonGenerator generator(ByteArrayOutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
  }
}
