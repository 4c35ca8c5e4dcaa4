package dev.matte.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.contract.json.Json;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Real lists against themselves; skipped where they are not at hand. */
class RealListsTest {
  private static final List<Path> PLACES =
      List.of(
          Path.of("../../../shared/legacy-tools"),
          Path.of("../../shared/legacy-tools"),
          Path.of("../../../../shared/legacy-tools"));

  private static List<Contract> lists() throws IOException {
    Path folder = PLACES.stream().filter(Files::isDirectory).findFirst().orElse(Path.of("none"));
    assumeTrue(Files.isDirectory(folder), "no legacy tool lists here");
    List<Contract> lists = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        lists.add(ChangeCase.contract(file.toString(), Files.readString(file)));
      }
    }
    return lists;
  }

  @Test
  void compare_listWithItself_findsNothing() throws IOException {
    for (Contract list : lists()) {
      assertThat(Comparison.compare(list, list)).isEmpty();
    }
  }

  @Test
  void compare_shuffledMembers_findsNothing() throws IOException {
    for (Contract list : lists()) {
      List<ToolContract> shuffled = new ArrayList<>();
      for (ToolContract tool : list.tools()) {
        shuffled.add(
            new ToolContract(tool.name(), (Json.Members) shuffled(tool.entry(), new Random(7))));
      }

      assertThat(Comparison.compare(list, new Contract(list.server(), "", shuffled))).isEmpty();
    }
  }

  @Test
  void compare_listWithEachOther_isTheSameEveryTime() throws IOException {
    List<Contract> lists = lists();
    for (int i = 1; i < lists.size(); i++) {
      List<Change> once = Comparison.compare(lists.get(i - 1), lists.get(i));

      assertThat(Comparison.compare(lists.get(i - 1), lists.get(i))).isEqualTo(once);
    }
  }

  @Test
  void compare_closedArguments_breakWithProof() throws IOException {
    for (Contract list : lists()) {
      List<ToolContract> closed = new ArrayList<>();
      for (ToolContract tool : list.tools()) {
        Json input = tool.inputSchema().with().put("additionalProperties", Json.of(false)).build();
        closed.add(
            new ToolContract(tool.name(), tool.entry().with().put("inputSchema", input).build()));
      }
      List<Change> changes =
          Comparison.compare(list, new Contract(list.server(), list.version(), closed));

      assertThat(changes).allMatch(change -> change.id().equals("other-members-refused"));
      assertThat(changes).allMatch(change -> change.witness().isPresent());
    }
  }

  private static Json shuffled(Json value, Random random) {
    if (value instanceof Json.Items items) {
      return Json.of(items.values().stream().map(item -> shuffled(item, random)).toList());
    }
    if (value instanceof Json.Members members) {
      List<String> names = new ArrayList<>(members.values().keySet());
      Collections.shuffle(names, random);
      Json.Builder copy = Json.object();
      names.forEach(
          name -> copy.put(name, shuffled(members.values().getOrDefault(name, value), random)));
      return copy.build();
    }
    return value;
  }
}
