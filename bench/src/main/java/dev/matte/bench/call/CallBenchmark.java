package dev.matte.bench.call;

import dev.matte.runtime.json.JsonWriter;
import java.io.ByteArrayOutputStream;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call: decode, validate, dispatch, encode into a buffer that is used again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallBenchmark {
  private final MatteServer matte = new MatteServer();
  private final DatabindServer databind = new DatabindServer();
  private final ValidatedServer validated = new ValidatedServer();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(8192);

  /** The call. */
  @Param public SampleCall call = SampleCall.TINY;

  private String tool = "";
  private byte[] arguments = {};

  /** Makes the servers. */
  public CallBenchmark() {}

  /** Makes the arguments, and has all three answer alike. */
  @Setup
  public void setUp() throws Exception {
    tool = call.tool();
    arguments = call.arguments();
    JsonMapper mapper = JsonMapper.shared();
    JsonNode ours = mapper.readTree(matte().toByteArray());
    if (!ours.equals(mapper.readTree(databind().toByteArray()))
        || !ours.equals(mapper.readTree(validated().toByteArray()))) {
      throw new IllegalStateException("the answers of " + tool + " differ");
    }
  }

  /** The generated binding. */
  @Benchmark
  public JsonWriter matte() throws Exception {
    return matte.call(tool, arguments);
  }

  /** Databind, which validates nothing but types. */
  @Benchmark
  public ByteArrayOutputStream databind() {
    out.reset();
    databind.call(tool, arguments, out);
    return out;
  }

  /** Databind behind the validator. */
  @Benchmark
  public ByteArrayOutputStream validated() {
    out.reset();
    validated.call(tool, arguments, out);
    return out;
  }
}
