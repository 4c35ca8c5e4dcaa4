package dev.matte.bench.call;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The same tools as a careful author would serve them with databind: readers prepared once. */
final class DatabindServer {
  private final Workshop workshop = new Work();
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final ObjectReader greeting = mapper.readerFor(GreetArguments.class);
  private final ObjectReader plan = mapper.readerFor(PlanArguments.class);
  private final ObjectReader total = mapper.readerFor(TotalArguments.class);
  private final ObjectWriter writer = mapper.writer();

  JsonMapper mapper() {
    return mapper;
  }

  byte[] call(String tool, byte[] arguments) {
    return writer.writeValueAsBytes(
        switch (tool) {
          case "greet" -> greet(greeting.readValue(arguments));
          case "plan" -> plan(plan.readValue(arguments));
          case "total" -> total(total.readValue(arguments));
          default -> throw new IllegalArgumentException(tool);
        });
  }

  /** The same from a tree, which a validator has looked at. */
  byte[] call(String tool, JsonNode arguments) {
    return writer.writeValueAsBytes(
        switch (tool) {
          case "greet" -> greet(greeting.readValue(arguments));
          case "plan" -> plan(plan.readValue(arguments));
          case "total" -> total(total.readValue(arguments));
          default -> throw new IllegalArgumentException(tool);
        });
  }

  private Workshop.Greeting greet(GreetArguments in) {
    return workshop.greet(in.name(), in.times());
  }

  private Workshop.Plan plan(PlanArguments in) {
    return workshop.plan(in.title(), in.priority(), in.steps());
  }

  private Workshop.Total total(TotalArguments in) {
    return workshop.total(in.values());
  }

  record GreetArguments(String name, int times) {}

  record PlanArguments(String title, Workshop.Priority priority, List<Workshop.Step> steps) {}

  record TotalArguments(List<Double> values) {}
}
