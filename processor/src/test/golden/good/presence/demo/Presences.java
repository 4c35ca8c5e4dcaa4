package demo;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.Presence;

/** Values that tell null from absent. */
public interface Presences {

  /** Answers with what it is given. */
  @McpTool
  default Patch echo(Presence<String> name, Presence<Integer> age) {
    return new Patch(name, age);
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Patch single(Single single) {
    return new Patch(single.name(), Presence.absent());
  }

  /** What to change. */
  record Patch(Presence<String> name, Presence<Integer> age) {}

  /** One thing to change. */
  record Single(Presence<String> name) {}
}
