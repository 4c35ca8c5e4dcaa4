package dev.matte.processor.schema;

import dev.matte.contract.Size;
import dev.matte.contract.json.Json;
import dev.matte.processor.model.SchemaFacts;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolFacts;
import dev.matte.processor.model.ToolModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of tools once their schemas are made. */
public final class Facts {

  private Facts() {}

  /** The facts of every tool by its name, in the order of the list. */
  public static Map<String, ToolFacts> of(ServerModel server) {
    Schemas schemas = new Schemas(server.structures());
    Entries entries = new Entries(schemas);
    Map<String, ToolFacts> facts = new LinkedHashMap<>();
    for (ToolModel tool : server.listedTools()) {
      Json.Members entry = entries.tool(tool).apply(Wire.newest());
      Size size = Size.of(entry);
      facts.put(
          tool.name(),
          new ToolFacts(
              tool.name(),
              size.bytes(),
              size.tokens(),
              SchemaFacts.of(schemas.input(tool)),
              schemas.output(tool).map(SchemaFacts::of)));
    }
    return facts;
  }
}
