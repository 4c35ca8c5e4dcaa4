package dev.matte.legacy.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.parity.PlainContracts;
import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.fixture.Judged;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReflectiveBindingTest {

  @TempDir Path folder;

  @Test
  void of_aClass_servesItsOwnAndInheritedMethods() {
    ServerBinding binding =
        new Unprocessed(folder)
            .bindSource(
                """
                public class Tools extends Base {
                  @McpTool(readOnly = true, description = "Adds.")
                  public int add(int a, @Default("1") int b) { return a + b; }
                }
                class Base {
                  @McpTool public String greet(@NotBlank String name) { return "hello " + name; }
                }
                """,
                "-parameters");

    try (InProcess client = Judged.connect(McpHost.builder("made", "1").add(binding).build())) {
      assertThat(client.callTool("add", "{\"a\":2}")).contains("\"structuredContent\":3");
      assertThat(client.callTool("greet", "{\"name\":\"you\"}")).contains("hello you");
      assertThat(client.callTool("greet", "{\"name\":\" \"}"))
          .contains("name: expected text that is not blank, found blanks");
    }
  }

  @Test
  void of_anInterface_isABindingLikeAnyOther() {
    PlainContracts tools =
        (PlainContracts)
            Proxy.newProxyInstance(
                PlainContracts.class.getClassLoader(),
                new Class<?>[] {PlainContracts.class},
                (proxy, method, given) -> given == null ? null : given[0]);
    // tag::binding[]
    McpHost host =
        McpHost.builder("plain", "1.0.0")
            .add(ReflectiveBinding.of(PlainContracts.class, tools))
            .build();
    // end::binding[]

    try (InProcess client = Judged.connect(host)) {
      assertThat(client.callTool("primitiveInt", "{\"value\":7}"))
          .contains("\"structuredContent\":7");
    }
  }
}
