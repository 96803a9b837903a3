package io.github.perfparse.spark;

import org.apache.spark.sql.SparkSession;

/** A small Spark for tests. */
final class Sparks {

  private Sparks() {}

  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.log.level", "ERROR")
        .getOrCreate();
  }
}
