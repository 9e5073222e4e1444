package cn.zhicheng.application;

import org.springframework.stereotype.Component;

/** 「申报流程」 with what lies behind and what lies ahead (FAQ-P51). */
@Component
public class FlowAhead {
  private final DossierStore dossiers;
  private final Flow flow;
  private final Outlook outlook;

  FlowAhead(DossierStore dossiers, Flow flow, Outlook outlook) {
    this.dossiers = dossiers;
    this.flow = flow;
    this.outlook = outlook;
  }

  /** Both views of one application. */
  public record Both(FlowView flow, OutlookView outlook) {}

  /** Of an application the caller may show: two statements, of one never submitted four. */
  public Both of(Application application) {
    Dossier dossier = dossiers.around(application);
    return new Both(flow.of(dossier), outlook.of(dossier));
  }
}
