package dev.matte.bench.call;

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

/** One call: decode, validate, dispatch, encode. */
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

  /** The call. */
  @Param public SampleCall call;

  private String tool = "";
  private byte[] arguments = {};

  /** Makes the servers. */
  public CallBenchmark() {}

  /** Makes the arguments, and has all three answer alike. */
  @Setup
  public void setUp() throws Exception {
    tool = call.tool();
    arguments = call.arguments();
    var tree = new DatabindServer().mapper();
    if (!tree.readTree(matte()).equals(tree.readTree(databind()))
        || !tree.readTree(databind()).equals(tree.readTree(validated()))) {
      throw new IllegalStateException("the answers of " + tool + " differ");
    }
  }

  /** The generated binding. */
  @Benchmark
  public byte[] matte() throws Exception {
    return matte.call(tool, arguments);
  }

  /** Databind, which validates nothing but types. */
  @Benchmark
  public byte[] databind() {
    return databind.call(tool, arguments);
  }

  /** Databind behind the validator. */
  @Benchmark
  public byte[] validated() {
    return validated.call(tool, arguments);
  }
}
