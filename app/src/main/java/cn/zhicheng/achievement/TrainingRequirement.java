package cn.zhicheng.achievement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Hours a year of continuing education must have, and how many years are asked for; configured as
 * {@code zhicheng.training.required.*}.
 *
 * @param general least hours of 公需科目
 * @param professional least hours of 专业科目
 * @param total least hours of both
 * @param years at most so many years are looked at, the latest
 */
@ConfigurationProperties("zhicheng.training.required")
public record TrainingRequirement(
    @DefaultValue("30") int general,
    @DefaultValue("60") int professional,
    @DefaultValue("90") int total,
    @DefaultValue("5") int years) {
  public TrainingRequirement {
    if (general < 0 || professional < 0 || total < 0 || years < 1) {
      throw new IllegalArgumentException("zhicheng.training.required: no negative hours, one year");
    }
  }
}
