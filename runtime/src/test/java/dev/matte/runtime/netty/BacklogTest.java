package dev.matte.runtime.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.LastHttpContent;
import org.junit.jupiter.api.Test;

class BacklogTest {

  @Test
  void backlog_isFull_ofPieces_andOfBytes() {
    Backlog pieces = new Backlog(2);
    for (int i = 0; i < 3; i++) {
      pieces.add(LastHttpContent.EMPTY_LAST_CONTENT);
    }
    assertThat(pieces.full()).isFalse();
    pieces.add(LastHttpContent.EMPTY_LAST_CONTENT);
    assertThat(pieces.full()).isTrue();

    Backlog bytes = new Backlog(2);
    ByteBuf much = Unpooled.wrappedBuffer(new byte[64 << 10]);
    bytes.add(new DefaultHttpContent(much));
    assertThat(bytes.full()).isTrue();
    bytes.clear();
    assertThat(bytes.full()).isFalse();
    assertThat(bytes.isEmpty()).isTrue();
    assertThat(much.refCnt()).isZero();
  }
}
