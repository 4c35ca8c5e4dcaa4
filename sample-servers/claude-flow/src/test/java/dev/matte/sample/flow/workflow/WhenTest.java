package dev.matte.sample.flow.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.binding.ToolException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class WhenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'every':'30s'}                             | {'every':'PT30S'}
          {'every':'2 h'}                             | {'every':'PT2H'}
          {'every':'1d'}                              | {'every':'PT24H'}
          {'every':'PT90M'}                           | {'every':'PT1H30M'}
          {'cron':'0 5 * * *'}                        | {'cron':'0 5 * * *','zone':'UTC'}
          {'cron':'0 5 * * 1','zone':'Europe/Berlin'} | {'cron':'0 5 * * 1','zone':'Europe/Berlin'}
          {'tool':'agent_list'}                       | {'tool':'agent_list','outcome':'success'}
          {'tool':'agent_list','outcome':'any'}       | {'tool':'agent_list','outcome':'any'}
          {'workflow':'w','outcome':'failure'}        | {'workflow':'w','outcome':'failure'}
          """)
  void event_isReadAndWritten(String given, String written) {
    assertThat(read(given).json().toString()).isEqualTo(written.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          7                                      | expected an object with every, cron, tool or workflow
          {}                                     | expected an object with every, cron, tool or workflow
          {'every':'1m','tool':'agent_list'}     | expected an object with every, cron, tool or workflow
          {'every':'soon'}                       | every is a time such as 30s
          {'every':'0s'}                         | every is a second to ten years
          {'every':'PT0.5S'}                     | every is a second to ten years
          {'every':'999999999d'}                 | every is a second to ten years
          {'cron':'often'}                       | expected minute, hour, day, month and weekday
          {'cron':'0 0 30 2 *'}                  | there is no such time
          {'cron':'0 5 * * *','zone':'Moon/Sea'} | there is no zone Moon/Sea
          {'tool':'agent_list','outcome':'odd'}  | outcome is success, failure or any
          """)
  void nonsense_isExplained(String given, String reason) {
    assertThatExceptionOfType(ToolException.class)
        .isThrownBy(() -> read(given))
        .withMessageContaining(reason);
  }

  @Test
  void cron_followsTheClockOfItsZone() {
    When.At early = (When.At) read("{'cron':'30 2 * * *','zone':'Europe/Berlin'}");

    assertThat(early.next(Instant.parse("2026-01-10T12:00:00Z"))).isEqualTo("2026-01-11T01:30:00Z");
    assertThat(early.next(Instant.parse("2026-07-10T12:00:00Z"))).isEqualTo("2026-07-11T00:30:00Z");
    assertThat(early.next(Instant.parse("2026-07-11T00:30:00Z"))).isEqualTo("2026-07-12T00:30:00Z");
  }

  @Test
  void every_isATime() {
    assertThat(((When.Every) read("{'every':'90m'}")).time()).isEqualTo(Duration.ofMinutes(90));
  }

  private static When read(String json) {
    return When.of(JsonMapper.shared().readTree(json.replace('\'', '"')), "when");
  }
}
