package dev.matte.bench.json;

import dev.matte.bench.jmh.Ratios;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Prints what reading and writing cost beside Jackson's streaming parser and generator. */
public final class JsonTable {

  private JsonTable() {}

  /** Runs everything; {@code quick} takes a fork less. */
  public static void main(String[] args) throws RunnerException {
    boolean quick = List.of(args).contains("quick");
    Ratios reading = Ratios.run(ReadingBenchmark.class, quick);
    System.out.println("| Work | ours ns | ours bytes | Jackson ns | Jackson bytes |");
    System.out.println("|---|---|---|---|---|");
    for (Document document : Document.values()) {
      System.out.println(reading.row("read " + document, document.name(), "ours", "jackson"));
      System.out.println(reading.row("check " + document, document.name(), "oursChecking"));
    }
    Ratios writing = Ratios.run(WritingBenchmark.class, quick);
    System.out.println(writing.row("write STEPS", "", "stepsOurs", "stepsJackson"));
    System.out.println(writing.row("write NUMBERS", "", "numbersOurs", "numbersJackson"));
  }
}
