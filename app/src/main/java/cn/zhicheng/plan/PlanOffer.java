package cn.zhicheng.plan;

import java.util.List;

/**
 * What one may choose under a plan.
 *
 * @param titleNames ids of the title names one may apply for
 * @param specialties ids of the specialties (FAQ-P39)
 */
public record PlanOffer(List<String> titleNames, List<String> specialties) {}
