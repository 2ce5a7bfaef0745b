package import Linjasto

/// The page of a map: its frame and its text twin.
extension Phrase {
  package static let pageManyMaps = Phrase(
    fi: "Vaativan tuen asiantuntijoiden kartta", sv: "Karta över experter på krävande stöd",
    en: "Map of experts for demanding needs")
  package static let pageSkip = Phrase(
    fi: "Siirry kartan tekstiversioon", sv: "Gå till kartans textversion",
    en: "Skip to the map as text")
  package static let pageMap = Phrase(fi: "Kartta", sv: "Karta", en: "Map")
  package static let pageContents = Phrase(fi: "Sisältö", sv: "Innehåll", en: "Contents")
  package static let pageViewFree = Phrase(
    fi: "Linja on palvelutarve ja asema asiantuntija. Sama tieto on tekstinä kartan jälkeen.",
    sv: """
      En linje är ett servicebehov och en station en expert. Samma uppgifter finns som text efter \
      kartan.
      """,
    en: "A line is a service need and a station an expert. The same is told in words after the map."
  )
  package static let pageViewArea = Phrase(
    fi: "Asiantuntijat yhteistyöalueittain: vyöhyke on alue, jolla palvellaan.",
    sv: "Experterna per samarbetsområde: ett band är ett område som betjänas.",
    en: "The experts by area: a band is an area that is served.")
  package static let pageViewRegion = Phrase(
    fi: "Asiantuntijat hyvinvointialueittain: vyöhyke on alue, jota palvellaan.",
    sv: "Experterna per välfärdsområde: ett band är ett område som betjänas.",
    en: "The experts by wellbeing services county: a band is a county that is served.")
  package static let pageToMap = Phrase(
    fi: "Näytä kartalla", sv: "Visa på kartan", en: "Show on the map")
  package static let pageOnLine = Phrase(
    fi: "Asiantuntijat linjalla {0}", sv: "Experter på linjen {0}", en: "Experts on the line {0}")
  package static let pageBeside = Phrase(
    fi: "Ohjeet, toimintatavat ja tausta", sv: "Anvisningar, arbetssätt och bakgrund",
    en: "Guidance, ways of working and background")
  package static let pageByMap = Phrase(
    fi: "Kartassa ”{0}”:", sv: "På kartan ”{0}”:", en: "On the map “{0}”:")
  package static let pagePublic = Phrase(
    fi: "Julkinen versio.", sv: "Offentlig version.", en: "Public edition.")
  package static let pageWithheld = Phrase(
    fi: """
      {0} {0|asiantuntija|asiantuntijaa} on vain henkilöstön nähtävillä, eivätkä tämän sivun \
      puutteet ja reitit laske {0|sitä|niitä} mukaan.
      """,
    sv: """
      {0} {0|expert|experter} visas bara för personalen, och bristerna och vägarna på denna sida \
      räknar inte med {0|den|dem}.
      """,
    en: """
      {0} {0|expert is|experts are} shown to staff only, and the gaps and routes of this page do \
      not count {0|it|them}.
      """)
  package static let pageNobodyShown = Phrase(
    fi: "ei ketään julkisessa versiossa", sv: "ingen i den offentliga versionen",
    en: "nobody in the public edition")
  package static let pageStaff = Phrase(
    fi: "Vain henkilöstölle: älä julkaise.", sv: "Bara för personalen: publicera inte.",
    en: "For staff only: do not publish.")

  // The foot
  package static let footAccess = Phrase(
    fi: "Saavutettavuus", sv: "Tillgänglighet", en: "Accessibility")
  package static let footAim = Phrase(
    fi: "Sivu on tehty täyttämään WCAG 2.1:n A- ja AA-tason vaatimukset (EN 301 549).",
    sv: "Sidan är gjord för att uppfylla kraven i WCAG 2.1 på nivåerna A och AA (EN 301 549).",
    en: "The page is made to meet WCAG 2.1 at levels A and AA (EN 301 549).")
  package static let footWays = Phrase(
    fi: """
      Kaikki, mitä kartta kertoo, on samalla sivulla myös tekstinä, ja kaikki toimii \
      näppäimistöllä ja ilman skriptejäkin luettavana.
      """,
    sv: """
      Allt som kartan berättar finns också som text på samma sida; allt fungerar med tangentbordet \
      och kan läsas även utan skript.
      """,
    en: """
      All that the map says stands on the page as text too; everything works by keyboard, and can \
      be read without scripts.
      """)
  package static let footLimits = Phrase(
    fi: """
      Osa kartan nimistä ja teksteistä voi puuttua valitulla kielellä; ne on merkitty omalle \
      kielelleen.
      """,
    sv: """
      En del namn och texter på kartan kan saknas på det valda språket; de är märkta med sitt eget \
      språk.
      """,
    en: """
      Some names and texts of the map may not be there in the chosen language; they are marked \
      with their own.
      """)
  package static let footChecked = Phrase(
    fi: """
      Sivun runko on tarkistettu axe-ohjelmalla ja selaintesteillä (leveydet 1280 ja 320 \
      kuvapistettä, vaalea ja tumma, suuri kontrasti, pelkkä näppäimistö); kartan sisällön \
      tarkistaa julkaisija.
      """,
    sv: """
      Sidans stomme är granskad med programmet axe och med webbläsartest (bredderna 1280 och 320 \
      bildpunkter, ljust och mörkt, hög kontrast, enbart tangentbord); kartans innehåll granskas \
      av den som publicerar den.
      """,
    en: """
      The frame of the page is checked with axe and by tests in a browser (1280 and 320 pixels \
      wide, light and dark, high contrast, keyboard alone); who publishes the map checks its \
      contents.
      """)
  package static let footTell = Phrase(
    fi: """
      Sivun julkaisija kertoo, kenelle saavutettavuuden puutteista ilmoitetaan, ja vastaa \
      ilmoitukseen 14 päivässä.
      """,
    sv: """
      Den som publicerar sidan anger vem som tar emot anmälningar om brister i tillgängligheten \
      och svarar inom 14 dagar.
      """,
    en: "Who publishes the page names whom to tell of barriers, and answers within 14 days.")
  package static let footData = Phrase(
    fi: "Tietosuoja", sv: "Dataskydd", en: "Data protection")
  package static let footNothing = Phrase(
    fi: """
      Mitään ei lähde tältä sivulta: vastaukset lasketaan selaimessa, eikä tapauksen tietoja \
      tallenneta, lähetetä eikä kirjoiteta osoitteeseen.
      """,
    sv: """
      Ingenting lämnar denna sida: svaren räknas ut i webbläsaren, och uppgifter om ett fall \
      varken sparas, skickas eller skrivs i adressen.
      """,
    en: """
      Nothing leaves this page: answers are computed in the browser, and what is said of a case is \
      neither stored nor sent nor written in the address.
      """)
  package static let footDecides = Phrase(
    fi: "Sivu kertoo verkostosta; ammattilainen päättää.",
    sv: "Sidan berättar om nätverket; en yrkesutbildad person beslutar.",
    en: "The page tells of the network; a professional decides.")
  package static let footOrigin = Phrase(
    fi: "Mistä sivu on tehty", sv: "Vad sidan är gjord av", en: "What the page was made from")
  package static let footMade = Phrase(
    fi: "Sivu on tehty Linjasto-ohjelmalla karttatiedostosta; lähteet on lueteltu yllä.",
    sv: "Sidan är gjord med programmet Linjasto ur en kartfil; källorna räknas upp ovan.",
    en: "The page was made by Linjasto from a map file; its sources are listed above.")
  package static let footDay = Phrase(
    fi: "Se kertoo tilanteen {0}.", sv: "Den visar läget den {0}.", en: "It shows the state on {0}."
  )
}
