package dev.matte.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.SensitiveParts;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is masked where single pointers would be too many. */
final class SensitivePartsTest {

  @Test
  void parts_thatAreManyFurtherDown_areMaskedWithWhatIsAround() {
    SensitiveParts parts =
        parts(
            "void run(A a, String b)",
            """
            record A(B x, B y, B z) {}
            record B(C x, C y, C z) {}
            record C(D x, D y, D z) {}
            record D(E x, E y, E z) {}
            record E(@McpParam(sensitive = true) String secret) {}
            """);

    assertThat(parts.arguments()).hasSize(27).startsWith("/a/x/x/x").endsWith("/a/z/z/z");
    assertThat(parts.results()).isEmpty();
  }

  @Test
  void parts_thatAreManyAtTheTop_areMaskedAllInOne() {
    String parameters =
        IntStream.range(0, 70)
            .mapToObj(i -> "@McpParam(sensitive = true) String p" + i)
            .collect(Collectors.joining(", "));

    assertThat(parts("void run(" + parameters + ")", "").arguments()).isEqualTo(List.of(""));
  }

  @Test
  void types_thatLeadToEachOther_areMaskedWhereTheyComeAgain() {
    SensitiveParts parts =
        parts(
            "List<A> run(A a)",
            """
            record A(Map<String, B> bs, @McpParam(sensitive = true) String s) {}
            record B(Optional<A> a, C c) {}
            record C(String harmless, Optional<C> more) {}
            """);

    assertThat(parts.arguments()).containsExactly("/a/bs/*/a", "/a/s");
    assertThat(parts.results()).containsExactly("/*/bs/*/a", "/*/s");
  }

  private static SensitiveParts parts(String method, String declarations) {
    ServerModel model = Compiled.model("@McpTool " + method + ";", declarations);
    assertThat(model.faults()).isEmpty();
    return SensitiveParts.of(model.tools().get(0), model.structures());
  }
}
