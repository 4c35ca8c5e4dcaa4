package dev.matte.bench.call;

import java.io.OutputStream;
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
  private final ObjectReader list = mapper.readerFor(ListArguments.class);
  private final ObjectWriter writer = mapper.writer();

  JsonMapper mapper() {
    return mapper;
  }

  void call(String tool, byte[] arguments, OutputStream out) {
    writer.writeValue(
        out,
        switch (tool) {
          case "greet" -> greet(greeting.readValue(arguments));
          case "plan" -> plan(plan.readValue(arguments));
          case "total" -> total(total.readValue(arguments));
          case "totalOfList" -> totalOfList(list.readValue(arguments));
          default -> throw new IllegalArgumentException(tool);
        });
  }

  /** The same from a tree, which a validator has looked at. */
  void call(String tool, JsonNode arguments, OutputStream out) {
    writer.writeValue(
        out,
        switch (tool) {
          case "greet" -> greet(greeting.readValue(arguments));
          case "plan" -> plan(plan.readValue(arguments));
          case "total" -> total(total.readValue(arguments));
          case "totalOfList" -> totalOfList(list.readValue(arguments));
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

  private Workshop.Total totalOfList(ListArguments in) {
    return workshop.totalOfList(in.values());
  }

  record GreetArguments(String name, int times) {}

  record PlanArguments(String title, Workshop.Priority priority, List<Workshop.Step> steps) {}

  // An array here is what databind is measured with; nobody compares these.
  @SuppressWarnings("ArrayRecordComponent")
  record TotalArguments(double[] values) {}

  record ListArguments(List<Double> values) {}
}
