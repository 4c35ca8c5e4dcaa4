package dev.matte.legacy.fake;

import java.io.IOException;
import java.util.List;

/** Starts another program on its own standard streams and waits for it, as npx does. */
public final class Launcher {

  private Launcher() {}

  /** Runs the command that the arguments are. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(args)).inheritIO().start();
    System.exit(process.waitFor());
  }
}
