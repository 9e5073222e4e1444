package cn.zhicheng.application;

/** What is chosen on 「申报职称选择」 (FAQ-P30); the series is the plan's. */
public record TitleChoice(String titleNameId, String specialtyId, String type) {}
