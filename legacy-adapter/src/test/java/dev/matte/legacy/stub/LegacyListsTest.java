package dev.matte.legacy.stub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.Contract;
import dev.matte.contract.Contracts;
import dev.matte.runtime.fixture.Shared;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The lists of real servers, where they are at hand. */
class LegacyListsTest {

  @Test
  void lists_ofRealServers_comeBackEqual() throws Exception {
    Path folder = Shared.file("legacy-tools");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "skipped: no real lists at " + folder.toAbsolutePath());
    int tools = 0;
    for (String name :
        List.of(
            "claude-flow-sdk", "claude-flow", "flow-nexus", "agentic-payments", "agentic-flow")) {
      Path file = folder.resolve(name + ".json");
      Contract list = Contracts.read(file.toString(), Files.readString(file));

      StubResult result = RoundTrip.check(list, StubOptions.DEFAULT);

      assertThat(result.report().tools()).isEqualTo(list.tools().size());
      tools += result.report().tools();
    }
    assertThat(tools).isEqualTo(211);
  }
}
