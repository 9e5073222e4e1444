package cn.zhicheng.plan;

import cn.zhicheng.organisation.Organisation;

/** One level of a real route: the body that will audit there. */
public record RouteStep(int seq, StepCode code, Organisation body) {}
