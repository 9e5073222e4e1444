package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateFilter;
import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.certificate.WaitingPlan;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 「电子职称证书」 of a bureau: what waits, and what it issued. */
public record DeskList(
    List<WaitingPlan> waiting,
    Slice<Certificate> issued,
    CertificateFilter filter,
    @Nullable String after) {
  public List<Option> states() {
    return Arrays.stream(CertificateState.values())
        .map(state -> Option.of(state.name(), state.label()))
        .toList();
  }

  public String state() {
    CertificateState state = filter.state();
    return state == null ? "" : state.name();
  }

  public Map<String, String> filters() {
    var filters = new LinkedHashMap<String, String>();
    filters.put("q", filter.text());
    filters.put("state", state());
    return filters;
  }
}
