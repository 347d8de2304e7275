"""Words by which a line or a column is recognised: first names, company words, titles, towns. All folded."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# fmt: off
FIRST_NAMES = _words("""
adam adele adrien agathe agnes alain alan alex alexandra alexandre alice aline amandine amelie amina
ana andre andrea andrew angela anissa anita anna anne annie anthony antoine antonio armand arnaud
arthur aude audrey aurelie aurelien axel baptiste barbara bastien beatrice ben benedicte benjamin
benoit bernadette bernard bertrand bob brian brigitte bruno camille carine carla carlos carole
caroline catherine cecile cedric celine chantal charles charlotte chloe chris christelle christian
christiane christine christophe claire clara claude claudine clement colette corinne cyril damien
daniel danielle david deborah delphine denis denise diane didier dominique dylan edith edouard
eleonore eliane elisa elisabeth elise elodie emilie emily emma emmanuel emmanuelle eric erwan
estelle esther etienne eva evelyne fabien fabienne fabrice farid fatima felix fernand florence
florent florian francis franck francois francoise frank fred frederic frederique gabriel gael gaelle
gaetan genevieve geoffrey george georges gerald geraldine gerard ghislaine gilbert gilles gregory
guillaume gustave guy gwenaelle hannah hans harry hassan helen helene henri henry herve hugo hugues
ian ibrahim ines ingrid irene isabelle jack jacqueline jacques jake james jane janine jean jeanne
jennifer jeremy jerome jessica jim joan joanna joel john jonathan jose joseph josephine josette
josiane julia julie julien juliette justine karim karine kate katherine kevin khadija laetitia laura
laure laurence laurent lea leila leo leon leonie lilian liliane lisa loic lola louis louise luc luca
lucas lucie lucien lucy ludovic lydia lydie madeleine magali malik manon manuel marc marcel margaret
margaux margot maria marianne marie marina marine marion marjorie mark marlene martha martine mary
mathieu mathilde matthew matthieu maud maurice max maxime mehdi melanie melissa michael michel
michele micheline mickael mireille mohamed monique morgane mounir muriel myriam nadege nadia nadine
nancy naomi natacha nathalie nathan nicolas nicole nina noel noemie nora odette odile olga olivia
olivier oscar pascal pascale patrice patricia patrick paul paula pauline peter philippe pierre
quentin rachel rachid raphael raymond rebecca regis remi renaud rene richard robert robin roger
roland romain rosa rose ruth sabine sabrina salim sam samia samir samuel sandra sandrine sara sarah
sebastien serge severine simon simone solange solene sonia sophie stephane stephanie steve steven
sue susan suzanne sylvain sylvie tanguy tania theo therese thibault thierry thomas tim tina tom tony
tristan ursula valentin valentine valerie vanessa veronique victor victoria vincent violette
virginie viviane wendy william xavier yann yannick yasmine yves yvette yvonne zoe
""")

COMPANY_WORDS = _words("""
agence agency architecte architectes architects architecture asbl assurance assurances atelier
ateliers auberge avocats bakery banque bar batiment bistrot boucherie boulangerie boutique brasserie
builders building bureau cabinet cafe camping carrelage catering cave centre charpente chocolaterie
clinic clinique clos club coiffure college commune company conseil construction constructions
consulting copropriete corp couverture creche creches cuisines dental design domaine earl ecole editions elec
electricite entreprise entreprises estate etablissements ets eurl expertise farm ferme fils finance
florist foncia fonciere foundation fromagerie gaec garage gardens gie gite gmbh golf group groupe
habitat hair hotel immobilier immobiliere imprimerie inc industrie industries institut insurance
interior jardin jardins joinery kitchen kitchens laboratoire limited llc llp ltd ltee lycee mairie
maison maisons management manor medical menuiserie metallerie mutuelle notaires office opticien
optique patisserie paysages paysagiste peinture pharmacie piscines plc plomberie plumbing pressing
primeur print printing promotion properties property pub regie restaurant roofing salon sarl sas
sasu school sci scop scp selarl services shop snc societe solutions sons spa sprl srl store studio
studios surgery syndic systems tabac tailor tech technologies toiture trade trading traiteur
transports travaux travel veterinaire villa winery
""")

JOB_TITLES = _words("""
accountant acheteur acheteuse architecte assistant assistante associe associee buyer ceo cfo
chairman chairwoman chef cofounder comptable coo directeur director directrice dirigeant dirigeante
founder gerant gerante head manager owner partner patron patronne president presidente proprietaire
responsable secretaire secretary syndic
""")

TITLES = _words("m mr mme mlle monsieur madame mrs ms miss dr docteur me maitre pr")

TOWNS = _words("""
aix-en-provence aix-les-bains ajaccio ales amiens angers angouleme annecy antibes anvers argenteuil
arles auxerre avignon bale basel bastia bath bayonne belfast belfort bern berne besancon beziers
biarritz birmingham bordeaux boulogne-billancourt bourg-en-bresse bourges bourgoin brest brighton
bristol bron brussels bruxelles caen calgary caluire cambridge cannes cardiff chambery charleroi
cholet clermont-ferrand colmar cork crest digne dijon dublin ecully edinburgh epinal exeter fribourg
gand gap gatineau geneve givors glasgow grenoble halifax la-roche-sur-yon la-rochelle lausanne laval
le-havre le-mans leeds leicester liege lille limoges liverpool london lorient louvain lyon macon
manchester marseille metz meyzieu mons montelimar montpellier montreal montreuil moulins mulhouse
namur nancy nantes neuchatel nevers nice nimes niort norwich nottingham orleans ottawa oullins
oxford paris pau perpignan plymouth poitiers quebec quimper reims rennes roanne romans roubaix rouen
saint-brieuc saint-denis saint-etienne saint-malo saint-nazaire saint-quentin sheffield sherbrooke
sion southampton strasbourg tassin thionville toronto toulon toulouse tourcoing tours troyes valence
vancouver vannes vaulx-en-velin venissieux versailles vichy vienne villefranche villeurbanne york
zurich
""")
# fmt: on
