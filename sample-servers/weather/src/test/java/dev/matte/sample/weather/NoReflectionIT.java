package dev.matte.sample.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the JVM loads while the server answers a thousand calls.
 *
 * <p>A method or constructor that is called by reflection needs an accessor: native, generated, or
 * by method handle, depending on the JDK. The JDK makes some for itself, so the server may load
 * those that a program of two lines loads as well, and no other.
 */
@Timeout(300)
class NoReflectionIT {
  private static final int CALLS = 1_000;

  @TempDir Path folder;

  @Test
  void thousandCalls_loadNoAccessorOfTheirOwn() throws Exception {
    Path log = folder.resolve("server.log");
    try (Program server = Program.server(logTo(log))) {
      for (int i = 0; i < CALLS; i++) {
        assertThat(server.ask(request(i))).contains("'result'");
      }
      assertThat(server.end()).isZero();
    }
    List<String> loaded = Files.readAllLines(log);

    assertThat(loaded).anyMatch(line -> line.startsWith("dev.matte.sample.weather.WeatherBinding"));
    assertThat(accessors(loaded)).isSubsetOf(accessorsOfTheJdkAlone());
    assertThat(loaded).noneMatch(line -> line.matches(".*(ObjectMapper|tools\\.jackson).*"));
    assertThat(loaded).noneMatch(line -> line.startsWith("java.util.ServiceLoader$"));
  }

  private Set<String> accessorsOfTheJdkAlone() throws IOException, InterruptedException {
    Path log = folder.resolve("jdk.log");
    String classes = Path.of("target", "test-classes").toString();
    try (Program program = Program.start(logTo(log), "-cp", classes, JdkAlone.class.getName())) {
      assertThat(program.end()).isZero();
    }
    return accessors(Files.readAllLines(log));
  }

  private static Set<String> accessors(List<String> loaded) {
    return loaded.stream()
        .map(line -> line.replaceFirst(" .*", ""))
        .filter(name -> name.startsWith("jdk.internal.reflect."))
        .filter(name -> name.contains("Accessor"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String logTo(Path log) {
    return "-Xlog:class+load=info:file=" + log + ":none:filecount=0";
  }

  /** Good and bad calls of both tools by turns. */
  private static String request(int i) {
    String call =
        switch (i % 4) {
          case 0 -> "'name':'forecast','arguments':{'city':'Turku','days':3}";
          case 1 -> "'name':'forecast','arguments':{'city':7}";
          case 2 -> "'name':'reportStorm','arguments':{'report':{'city':'Turku'}}";
          default -> "'name':'reportStorm','arguments':{'report':{'city':'Turku','note':'hail'}}";
        };
    return "{'jsonrpc':'2.0','id':" + i + ",'method':'tools/call','params':{" + call + "}}";
  }
}
