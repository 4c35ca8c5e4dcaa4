package demo;

import dev.matte.annotations.McpTool;

/** A class around interfaces. */
public interface Outer {

  /** A nested interface. */
  interface Tools {

    /** Answers with what it is given. */
    @McpTool
    default String echo(String text) {
      return text;
    }

    /** A deeper one. */
    interface More {

      /** Answers with what it is given, as case 2. */
      @McpTool
      default int count(int number) {
        return number;
      }
    }
  }
}
