package dev.matte.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All shapes in which lists of tools come. */
class ContractsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"name\":\"a\"}]",
        "{\"tools\":[{\"name\":\"a\"}]}",
        "{\"server\":{\"name\":\"s\",\"version\":\"1\"},\"tools\":[{\"name\":\"a\"}]}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[{\"name\":\"a\"}]}}",
        "{\"matte\":1,\"interface\":\"x.Y\",\"tools\":[{\"name\":\"a\"}],\"resources\":[]}"
      })
  void read_everyShape_findsTheTool(String text) throws ContractFormatException {
    assertThat(Contracts.read("list", text).tools())
        .extracting(ToolContract::name)
        .containsExactly("a");
  }

  @Test
  void read_listOfAServer_knowsIt() throws ContractFormatException {
    Contract contract =
        Contracts.read("list", "{\"server\":{\"name\":\"s\",\"version\":\"1\"},\"tools\":[]}");

    assertThat(contract.server()).isEqualTo("s");
    assertThat(contract.version()).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "x"                           | l: expected a list of tools: an array, or an object with "tools", found text
          {}                            | l: expected a list of tools: an array, or an object with "tools", found an object without "tools"
          {"tools":{}}                  | l: expected an array at /tools, found an object
          {"tools":[1]}                 | l: expected a tool at /tools/0, found number 1
          [{"name":"a"},{}]             | l: expected a tool with a "name" at /1, found none
          [{"name":3}]                  | l: expected a tool with a "name" at /0, found number 3 as name
          {"jsonrpc":"2.0","result":{}} | l: expected a list of tools: an array, or an object with "tools", found an object without "tools"
          {"error":{"code":-32601}}     | l is an answer with an error: {"code":-32601}
          [                             | l is not JSON: expected a JSON value at character 2
          """)
  void read_somethingElse_saysWhatWasExpectedAndWhere(String text, String message) {
    assertThatThrownBy(() -> Contracts.read("l", text)).hasMessage(message);
  }

  @Test
  void read_lateMistake_namesLineAndColumn() {
    assertThatThrownBy(() -> Contracts.read("l", "[\n  {\"name\": \"a\"},\n  {\"name\": }\n]"))
        .hasMessage("l is not JSON: expected a JSON value at line 3, column 12");
  }

  @Test
  void accessors_oddMembers_countAsAbsent() throws ContractFormatException {
    ToolContract tool =
        Contracts.read(
                "l", "[{\"name\":\"a\",\"title\":3,\"inputSchema\":[],\"annotations\":true}]")
            .tools()
            .get(0);

    assertThat(tool.title()).isEmpty();
    assertThat(tool.inputSchema().values()).isEmpty();
    assertThat(tool.hint("readOnlyHint")).isEmpty();
    assertThat(tool.evolution().formerNames()).isEmpty();
  }
}
