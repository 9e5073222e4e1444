package cn.zhicheng.application.web;

import cn.zhicheng.web.JudgedLine;
import cn.zhicheng.web.Tone;
import java.util.List;

/**
 * 「我能申报吗」.
 *
 * @param back the page it belongs to
 * @param summary in one sentence, e.g. 按正常申报不符合，按破格申报符合
 * @param kinds application types with their conditions
 */
public record EligibilityPage(
    String plan, String back, String backLabel, Tone tone, String summary, List<Kind> kinds) {

  /** The conditions of one application type. */
  public record Kind(String type, List<JudgedLine> lines) {}
}
