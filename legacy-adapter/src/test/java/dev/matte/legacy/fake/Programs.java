package dev.matte.legacy.fake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that start the programs of this package in a process of their own. */
public final class Programs {

  private Programs() {}

  /** A command for a program and its arguments. */
  public static List<String> command(Class<?> program, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    return command;
  }
}
