package dev.matte.bench.call;

import dev.matte.bench.jmh.Ratios;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Prints what a call costs beside databind, and beside databind with a validator. */
public final class CallTable {

  private CallTable() {}

  /** Runs everything; {@code quick} takes a fork less. */
  public static void main(String[] args) throws RunnerException {
    Ratios ratios = Ratios.run(CallBenchmark.class, List.of(args).contains("quick"));
    System.out.println(
        "| Call | Matte ns | Matte bytes | databind ns | databind bytes"
            + " | with validator ns | with validator bytes |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (SampleCall call : SampleCall.values()) {
      System.out.println(ratios.row(call.tool(), call.name(), "matte", "databind", "validated"));
    }
  }
}
