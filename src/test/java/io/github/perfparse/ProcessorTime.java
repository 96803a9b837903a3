package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The most time of the processor that a test may take on its own thread. The clock on the wall says
 * nothing of a program where the machine has other work.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProcessorTime.Clock.class)
public @interface ProcessorTime {

  int seconds();

  /** Stands beside the test. */
  final class Clock implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private long begun;

    @Override
    public void beforeTestExecution(ExtensionContext context) {
      begun = nanos();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
      Duration took = Duration.ofNanos(nanos() - begun);
      int most = context.getRequiredTestMethod().getAnnotation(ProcessorTime.class).seconds();
      assertThat(took).as("processor time").isLessThan(Duration.ofSeconds(most));
    }

    private static long nanos() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }
}
