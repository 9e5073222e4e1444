package cn.zhicheng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/**
 * The product: applications for professional titles, from the achievement library to the review
 * form.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Zhicheng", sharedModules = "shared")
public class ZhichengApplication {
  public static void main(String[] args) {
    limitSilence();
    SpringApplication.run(ZhichengApplication.class, args);
  }

  /**
   * Java's plain connections wait for ever unless told otherwise; the portal's keys and its own
   * description are fetched by them. Milliseconds.
   */
  private static void limitSilence() {
    System.getProperties().putIfAbsent("sun.net.client.defaultConnectTimeout", "3000");
    System.getProperties().putIfAbsent("sun.net.client.defaultReadTimeout", "8000");
  }
}
