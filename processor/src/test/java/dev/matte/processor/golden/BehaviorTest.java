package dev.matte.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What compiled bindings of the good cases do: {@code calls.txt} holds a call after {@code >} and
 * what comes of it after {@code <}.
 *
 * <p>{@code -Dgolden=update} rewrites the answers; without it nothing is written.
 */
class BehaviorTest {

  @ParameterizedTest
  @MethodSource("scripts")
  void binding_calledAsInScript_answersAsThere(GoodCase good) throws Exception {
    Path script = good.script();
    List<LoadedBinding> bindings = LoadedBinding.all(good.compile());
    List<String> played = new ArrayList<>();
    for (String line : Files.readAllLines(script)) {
      if (line.startsWith("> ")) {
        played.add(line);
        played.add("< " + play(bindings, line.substring(2)).strip());
      }
    }

    if ("update".equals(System.getProperty("golden"))) {
      Files.write(script, played);
    }

    assertThat(Files.readAllLines(script)).isEqualTo(played);
  }

  private static String play(List<LoadedBinding> bindings, String line) {
    String tool = line.substring(0, line.indexOf(' '));
    LoadedBinding first = bindings.get(0);
    return bindings.stream()
        .filter(binding -> binding.hasTool(tool))
        .findFirst()
        .orElse(first)
        .play(line);
  }

  static List<GoodCase> scripts() throws IOException {
    return GoodCase.all().stream().filter(good -> Files.exists(good.script())).toList();
  }
}
