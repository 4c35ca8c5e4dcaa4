package dev.matte.bench.stdio;

import dev.matte.bench.process.Lines;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.ServerProcess;
import java.io.IOException;
import java.time.Duration;

/**
 * Calls a server as fast as it answers, with a fixed number of requests in flight: as many new ones
 * are sent as answers have come.
 *
 * @param server who is called
 * @param request the calls
 * @param answers what has to come back
 */
record Load(ServerProcess server, Template request, Answers answers) {

  /**
   * What a run cost.
   *
   * @param calls how many calls were answered
   * @param elapsed from the first request to the last answer
   * @param cpu processor time of the server
   * @param waits nanoseconds from each sending to the next answer
   */
  record Cost(int calls, Duration elapsed, Duration cpu, Samples waits) {

    long nanosPerCall() {
      return elapsed.toNanos() / calls;
    }

    long callsPerSecond() {
      return (long) (calls / (elapsed.toNanos() / 1e9));
    }

    /** Microseconds of processor time per call, which are tenths of seconds per 100,000 calls. */
    long cpuNanosPerCall() {
      return cpu.toNanos() / calls;
    }
  }

  /**
   * Makes calls.
   *
   * @param together whether requests that can be sent at the same time are written as one; clients
   *     as a rule write each alone
   * @throws IllegalStateException if an answer is lost, wrong or somebody else's
   */
  Cost run(int calls, int inFlight, boolean together) throws IOException {
    byte[] batch = new byte[inFlight * request.size()];
    Lines lines = server.answers();
    Samples waits = new Samples();
    Duration cpu = server.cpu();
    long start = System.nanoTime();
    int sent = 0;
    int received = 0;
    while (received < calls) {
      int size = 0;
      for (; sent < calls && sent - received < inFlight; sent++) {
        answers.expect(Template.FIRST + sent);
        request.write(Template.FIRST + sent, batch, size);
        size += request.size();
      }
      long before = System.nanoTime();
      int step = together ? size : request.size();
      for (int at = 0; at < size; at += step) {
        server.send(batch, at, at + step);
      }
      lines.read();
      waits.add(System.nanoTime() - before);
      answers.check(lines);
      received++;
      for (; lines.ready(); received++) {
        lines.read();
        answers.check(lines);
      }
    }
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return new Cost(calls, elapsed, server.cpu().minus(cpu), waits);
  }
}
