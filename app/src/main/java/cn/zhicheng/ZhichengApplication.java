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
    SpringApplication.run(ZhichengApplication.class, args);
  }
}
