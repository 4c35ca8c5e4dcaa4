package dev.matte.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.Form;
import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.fixture.Shared;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What compiled forms ask for and make of the answers. */
class FormsTest {
  private static final Path SPECIFICATIONS = Shared.file("spec");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The classes of the case, compiled once. */
  private static final List<MemoryLoader> LOADED = new ArrayList<>();

  @Test
  void content_withWhatIsRequired_getsTheDefaults() throws Exception {
    assertThat(form("Trips_TripForm").read(JsonSlice.of("{\"city\":\"Oslo\",\"more\":1}")))
        .hasToString(
            "Trip[city=Oslo, days=3, budget=95.5, email=Optional.empty, start=Optional.empty,"
                + " season=SUMMER, seat=window, halfBoard=true]");
  }

  @Test
  void content_filledIn_isRead() throws Exception {
    String content =
        "{\"city\":\"Oslo\",\"days\":4,\"budget\":7,\"email\":\"a@b.example\",\"start\":\"2026-07-28\","
            + "\"season\":\"WINTER\",\"seat\":\"aisle\",\"half_board\":false}";

    assertThat(form("Trips_TripForm").read(JsonSlice.of(content)))
        .hasToString(
            "Trip[city=Oslo, days=4, budget=7.0, email=Optional[a@b.example],"
                + " start=Optional[2026-07-28], season=WINTER, seat=aisle, halfBoard=false]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|city: expected text, found nothing",
        "{\"city\":1}|city: expected text, found number 1",
        "{\"city\":\"O\"}|city: expected",
        "{\"city\":\"Oslo\",\"days\":0}|days: expected",
        "{\"city\":\"Oslo\",\"start\":\"soon\"}|start: expected",
        "{\"city\":\"Oslo\",\"seat\":\"roof\"}|seat: expected one of window, aisle",
        "[]|expected an object"
      })
  void content_thatDoesNotFit_isRefused(String content, String problem) throws Exception {
    Form<?> form = form("Trips_TripForm");

    assertThatExceptionOfType(InvalidArgumentsException.class)
        .isThrownBy(() -> form.read(JsonSlice.of(content)))
        .withMessageContaining(problem);
  }

  @Test
  void listOfChoices_beforeThereWereSome_cannotBeAsked() throws Exception {
    Form<?> form = form("Trips_ExtrasForm");

    assertThat(form.schema(Revision.V2025_11_25).toString()).contains("\"anyOf\"");
    assertThatExceptionOfType(AskException.class)
        .isThrownBy(() -> form.schema(Revision.V2025_06_18));
  }

  @ParameterizedTest
  @CsvSource({
    "Trips_TripForm, V2025_06_18",
    "Trips_TripForm, V2025_11_25",
    "Trips_TripForm, V2026_07_28",
    "Trips_ExtrasForm, V2025_11_25",
    "Trips_ExtrasForm, V2026_07_28",
    "PlainForm, V2025_06_18",
  })
  void schema_ofEachRevision_isWhatItPublishes_ELI1(String form, Revision revision)
      throws Exception {
    assumeTrue(Files.isDirectory(SPECIFICATIONS), "no published schemas beside the repository");
    ObjectNode request = MAPPER.createObjectNode().put("jsonrpc", "2.0").put("id", 1);
    request.put("method", "elicitation/create");
    ObjectNode params = request.putObject("params").put("message", "?");
    params.set("requestedSchema", MAPPER.readTree(form(form).schema(revision).toString()));

    assertThat(published(revision).validate(request)).map(Object::toString).isEmpty();
  }

  private static Schema published(Revision revision) throws IOException {
    Path file = SPECIFICATIONS.resolve(revision.date()).resolve("schema.json");
    ObjectNode root = (ObjectNode) MAPPER.readTree(Files.readString(file));
    String definitions = root.has("$defs") ? "$defs" : "definitions";
    root.put("$ref", "#/" + definitions + "/ElicitRequest");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }

  private static Form<?> form(String name) throws Exception {
    if (LOADED.isEmpty()) {
      List<GoodCase> cases =
          GoodCase.all().stream().filter(each -> each.toString().equals("forms")).toList();
      LOADED.add(new MemoryLoader(cases.get(0).compile()));
    }
    return (Form<?>) LOADED.get(0).loadClass("demo." + name).getConstructor().newInstance();
  }
}
