package io.github.perfparse.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.Forms;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CutFormTest {

  private static final Form FORM = Forms.complete().build();

  private final AtomicInteger readings = new AtomicInteger();

  private Form read() {
    readings.incrementAndGet();
    return FORM;
  }

  @Test
  void isReadOnceHoweverOftenItIsAsked() {
    CutForm cut = new CutForm(1, 1, 1, 1, this::read);
    assertThat(readings).hasValue(0);
    cut.prepare();
    assertThat(cut.read()).isSameAs(FORM);
    assertThat(cut.read()).isSameAs(FORM);
    assertThat(readings).hasValue(1);
  }

  @Test
  void whatGoesWrongIsToldToTheReaderOnly() {
    CutForm bug = new CutForm(1, 1, 1, 1, failing(new IllegalStateException("a bug")));
    bug.prepare();
    assertThatThrownBy(bug::read).isInstanceOf(IllegalStateException.class).hasMessage("a bug");
    CutForm deep = new CutForm(1, 1, 1, 1, overflowing());
    deep.prepare();
    assertThatThrownBy(deep::read).isInstanceOf(StackOverflowError.class);
  }

  private static Supplier<Form> failing(RuntimeException mistake) {
    return () -> {
      throw mistake;
    };
  }

  private static Supplier<Form> overflowing() {
    return () -> {
      throw new StackOverflowError();
    };
  }

  @Test
  void anInterruptionOfWhoWaitsDoesNotLoseTheForm() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CutForm cut =
        new CutForm(
            1,
            1,
            1,
            1,
            () -> {
              begun.countDown();
              await(goOn);
              return FORM;
            });
    new Thread(cut::prepare).start();
    begun.await();
    Thread.currentThread().interrupt();
    new Thread(goOn::countDown).start();
    assertThat(cut.read()).isSameAs(FORM);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
