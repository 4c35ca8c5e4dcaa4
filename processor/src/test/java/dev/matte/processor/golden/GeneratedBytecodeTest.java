package dev.matte.processor.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated classes of all good cases need no reflection, no service look-up and no mapper. */
class GeneratedBytecodeTest {

  /** In constant pools names stand with slashes; a look-up by text would show with dots. */
  private static final List<String> FORBIDDEN =
      List.of(
          "java/lang/reflect/",
          "java.lang.reflect",
          "java/util/ServiceLoader",
          "ObjectMapper",
          "JsonMapper",
          "getDeclaredMethod",
          "getDeclaredField",
          "getDeclaredConstructor",
          "forName");

  @ParameterizedTest
  @MethodSource("cases")
  void classes_nameNothingReflective(GoodCase good) throws IOException {
    List<JavaFileObject> classes = generatedClasses(good.compile());

    assertThat(classes).isNotEmpty();
    for (JavaFileObject file : classes) {
      assertThat(bytes(file)).as(file.getName()).doesNotContain(FORBIDDEN);
    }
  }

  static List<GoodCase> cases() {
    return GoodCase.all();
  }

  private static List<JavaFileObject> generatedClasses(Compilation compilation) {
    return compilation.generatedFiles().stream()
        .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
        .filter(file -> file.getName().matches(".*(Binding|Server)(\\$\\w+)?\\.class"))
        .toList();
  }

  private static String bytes(JavaFileObject file) throws IOException {
    try (InputStream in = file.openInputStream()) {
      return new String(in.readAllBytes(), ISO_8859_1);
    }
  }
}
